"""What `montagefit start` is made of: questions, the health screen, the films that suit, the profile."""
