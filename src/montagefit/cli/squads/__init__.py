"""What `montagefit squad` is made of: from a row of the list to the files of one athlete."""
