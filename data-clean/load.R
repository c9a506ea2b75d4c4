# Loads the tables of this folder into R, by base R alone.
#
#   source("data-clean/load.R")
#   positions <- load_table("positions")        # a clean table
#   moves <- load_table("findings.moves")       # a table that is made of clean ones
#   everything <- load_tables()                 # a list of all of them
#
# Which tables there are, and what each column is, stands in columns.csv, which is made of the
# package's own descriptions. Every cell is read as text first and then made what its column is:
#
#   text               character
#   integer            integer; a gap is NA
#   number             double; a gap is NA
#   yes/no             logical
#   list               a list of character vectors; a gap is NA
#   category           factor
#   ordered category   ordered factor
#   date               the text as it is, and two columns more: <column>_first and <column>_last
#
# Dates are in EDTF (ISO 8601-2:2019): 1951, 1951-09, 1951-09-08, an interval of two of them, an
# interval that is open at one end (../1954), or a month or day whose year is not known (XXXX-02-27).
# The two columns hold the first and the last day (Date) that the text allows: 1951-02 is
# 1951-02-01 and 1951-02-28. An open end, both ends of a date without its year, and both ends of an
# empty cell are NA. Another shape, such as one with ~ or ?, stands in no table and stops the load.
#
# attr(x$column, "label") says what a column holds, attr(x$column, "unit") its unit, and
# attr(x, "file") the file.

# The folder of this file, however it was called.
own_folder <- local({
  sourced <- unlist(lapply(sys.frames(), function(frame) frame$ofile))
  named <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
  path <- c(rev(sourced), gsub("~+~", " ", named, fixed = TRUE), "load.R")[1]
  normalizePath(dirname(path))
})

# All cells of a CSV file as text. R marks them as UTF-8 and converts nothing, whatever the locale.
read_texts <- function(folder, file) {
  read.csv(
    file.path(folder, file),
    colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8"
  )
}

# What columns.csv says of every column.
read_columns <- function(folder = own_folder) read_texts(folder, "columns.csv")

edtf_shape <- local({
  point <- "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
  unknown_year <- "XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?"
  paste0("^(", paste(
    unknown_year, point, paste0(point, "/", point),
    paste0("[.][.]/", point), paste0(point, "/[.][.]"),
    sep = "|"
  ), ")$")
})

# First and last day of dates in EDTF; NA for what is missing, open or without its year.
edtf_days <- function(text) {
  wrong <- !is.na(text) & !grepl(edtf_shape, text)
  if (any(wrong)) stop("cannot read the date ", text[wrong][1])
  text[startsWith(text, "XXXX")] <- NA
  from <- sub("/.*", "", text)
  to <- sub(".*/", "", text)
  from[from == ".."] <- NA
  to[to == ".."] <- NA
  list(first = first_day(from), last = last_day(to))
}

# First day of a year, month or day.
first_day <- function(point) {
  as.Date(ifelse(is.na(point), NA, paste0(point, substring("0000-01-01", nchar(point) + 1))))
}

# Last day of a year, month or day: that of a month is the day before the next one begins.
last_day <- function(point) {
  month <- first_day(ifelse(nchar(point) == 4, paste0(point, "-12"), substr(point, 1, 7)))
  next_month <- first_day(format(month + 31, "%Y-%m"))
  day <- next_month - 1
  whole <- !is.na(point) & nchar(point) == 10
  day[whole] <- as.Date(point[whole])
  day
}

# Numbers from decimals. R reads a decimal by way of a longer number and may miss the nearest double
# by one bit; all figures as a whole number over a power of ten give the nearest one.
decimal <- function(text) {
  figures <- sub(".", "", text, fixed = TRUE)
  places <- ifelse(grepl(".", text, fixed = TRUE), nchar(sub(".*[.]", "", text)), 0)
  as.numeric(figures) / 10^places
}

# Whole numbers; R would make 1 of 1.5.
whole <- function(text) as.integer(ifelse(grepl("^-?[0-9]+$", text), text, NA))

# The cells of a column as what the column is; `about` is its line of columns.csv.
typed <- function(text, about) {
  empty <- text == ""
  if (any(empty) && about$empty == "never") stop("found an empty cell, expected none")
  filled <- text
  filled[empty] <- NA
  known <- function(values) {
    if (any(is.na(values) & !empty)) stop("cannot read ", text[is.na(values) & !empty][1])
    values
  }
  levels <- strsplit(about$levels, "|", fixed = TRUE)[[1]]
  switch(about$type,
    "text" = filled,
    "date" = filled,
    "integer" = known(suppressWarnings(whole(filled))),
    "number" = known(suppressWarnings(decimal(filled))),
    "yes/no" = known(unname(c(yes = TRUE, no = FALSE)[filled])),
    "category" = known(factor(filled, levels)),
    "ordered category" = known(factor(filled, levels, ordered = TRUE)),
    "list" = {
      items <- strsplit(filled, about$separator, fixed = TRUE)
      if (about$empty == "none") items[empty] <- list(character())
      items
    },
    stop("cannot read a column of the type ", about$type)
  )
}

# A table by its name in columns.csv.
load_table <- function(name, folder = own_folder, columns = read_columns(folder)) {
  columns <- columns[columns$table == name, ]
  if (nrow(columns) == 0) stop("no table ", name, " in ", file.path(folder, "columns.csv"))
  texts <- read_texts(folder, columns$file[1])
  if (!identical(names(texts), columns$column)) {
    stop(columns$file[1], " has other columns than columns.csv says")
  }
  table <- texts[character()]
  for (at in seq_len(nrow(columns))) {
    about <- columns[at, ]
    fail <- function(error) {
      stop(about$file, ", column ", about$column, ": ", conditionMessage(error), call. = FALSE)
    }
    put <- function(column, values, label) {
      attr(values, "label") <- label
      if (about$unit != "") attr(values, "unit") <- about$unit
      table[[column]] <<- values
    }
    values <- tryCatch(typed(texts[[at]], about), error = fail)
    put(about$column, values, about$label)
    if (about$type == "date") {
      days <- tryCatch(edtf_days(values), error = fail)
      put(paste0(about$column, "_first"), days$first, paste0(about$label, ": first day"))
      put(paste0(about$column, "_last"), days$last, paste0(about$label, ": last day"))
    }
  }
  attr(table, "file") <- columns$file[1]
  table
}

# All tables, by name.
load_tables <- function(folder = own_folder) {
  columns <- read_columns(folder)
  names <- unique(columns$table)
  setNames(lapply(names, load_table, folder, columns), names)
}

# Called by Rscript, it says what there is.
if (sys.nframe() == 0L) {
  for (name in unique(read_columns()$table)) {
    table <- load_table(name)
    cat(name, ": ", nrow(table), " rows, ", ncol(table), " columns\n", sep = "")
  }
}
