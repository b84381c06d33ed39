"""The looks of the sheet: each film family has its own type, borders, rules, chart bars and small marks."""
