# Survival curves and log-rank tests by R's package survival, for tests/cross-check/survival_test.ts.
# Usage: Rscript survival.R TABLE, a CSV with the columns set, group, time, ended (1 or 0). Prints CSV.
suppressPackageStartupMessages(library(survival))
rows <- read.csv(commandArgs(trailingOnly = TRUE)[1], stringsAsFactors = FALSE)
number <- function(x) sprintf("%.15g", x)
cat("set,group,what,time,value\n")
put <- function(set, group, what, time, value) {
  cat(paste(set, group, what, number(time), number(value), sep = ","), sep = "\n")
  cat("\n")
}
for (set in unique(rows$set)) {
  of_set <- rows[rows$set == set, ]
  for (group in unique(of_set$group)) {
    fit <- survfit(Surv(time, ended) ~ 1, data = of_set[of_set$group == group, ])
    put(set, group, "atRisk", fit$time, fit$n.risk)
    put(set, group, "ends", fit$time, fit$n.event)
    put(set, group, "censored", fit$time, fit$n.censor)
    put(set, group, "survival", fit$time, fit$surv)
    put(set, group, "standardError", fit$time, fit$surv * fit$std.err)
    put(set, group, "low", fit$time, fit$lower)
    put(set, group, "high", fit$time, fit$upper)
    put(set, group, "median", 0, summary(fit)$table["median"])
  }
  if (sum(of_set$ended) > 0 && length(unique(of_set$group)) > 1) {
    test <- survdiff(Surv(time, ended) ~ group, data = of_set)
    for (at in seq_along(test$n)) {
      group <- sub("group=", "", names(test$n)[at])
      put(set, group, "observed", 0, test$obs[at])
      put(set, group, "expected", 0, test$exp[at])
      put(set, group, "variance", 0, test$var[at, at])
      put(set, group, "chiSquare", 0, test$chisq)
      put(set, group, "p", 0, pchisq(test$chisq, 1, lower.tail = FALSE))
    }
  }
}
