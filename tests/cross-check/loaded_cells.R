# Writes what load.R gives, a file a table: a line on each column, then a line a cell.
# Rscript loaded_cells.R <load.R> <folder for the files>
given <- commandArgs(trailingOnly = TRUE)
source(given[1])

kind_of <- function(x) {
  if (is.ordered(x)) "ordered category"
  else if (is.factor(x)) "category"
  else if (inherits(x, "Date")) "day"
  else if (is.list(x)) "list"
  else c(integer = "integer", double = "number", logical = "yes/no", character = "text")[typeof(x)]
}

text_of <- function(x, kind) {
  if (kind == "list") return(vapply(x, function(items) paste(items, collapse = "\u001f"), ""))
  if (kind == "number") return(sprintf("%.17g", x))
  if (kind == "yes/no") return(ifelse(x, "yes", "no"))
  as.character(x)
}

missing_in <- function(x, kind) {
  if (kind == "list") vapply(x, function(items) length(items) == 1 && is.na(items), NA) else is.na(x)
}

for (name in unique(read_columns()$table)) {
  table <- load_table(name)
  lines <- unlist(lapply(names(table), function(column) {
    x <- table[[column]]
    kind <- kind_of(x)
    head <- paste("#", column, kind, attr(x, "label"), paste(levels(x), collapse = "|"), sep = "\t")
    c(head, ifelse(missing_in(x, kind), "-", paste0("=", text_of(x, kind))))
  }))
  con <- file(file.path(given[2], name), "wb")
  writeLines(enc2utf8(lines), con, useBytes = TRUE)
  close(con)
}
