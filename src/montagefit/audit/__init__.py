"""A program becomes findings; one small rule per limit, which knows nothing of how a plan was made."""
