* Loads the tables of this folder into Stata (16 or later), one at a time.
*
* THIS FILE WAS NOT RUN: there was no Stata where it was written. Its commands were read against
* Stata's manuals ([D] encode, label; [FN] date functions; [P] gettoken, tokenize, macro). The page
* of import delimited was not to be had: its options follow do-files that others published. load.R
* and load.py, which do the same, are run and compared cell by cell by tests.
*
*   do "data-clean/load.do" "data-clean"     // the folder of this file, once
*   load_table positions                     // a clean table
*   load_table findings.moves                // a table that is made of clean ones
*
* Without a folder, it takes the working directory. Which tables there are, and what each column
* is, stands in columns.csv, which is made of the package's own descriptions. Every cell is read as
* text first and then made what its column is:
*
*   text               string
*   integer            long; a gap is .
*   number             double; a gap is .
*   yes/no             byte: 0 no, 1 yes, labelled; a gap is .
*   list               string, its items with ; between them; a note of the variable says so
*   category           long with value labels, from 1 in the order of columns.csv
*   ordered category   the same, from one end of the scale to the other
*   date               the text as it is, and two variables more: <column>_first and <column>_last
*
* Dates are in EDTF (ISO 8601-2:2019): 1951, 1951-09, 1951-09-08, an interval of two of them, an
* interval that is open at one end (../1954), or a month or day whose year is not known
* (XXXX-02-27). The two variables hold the first and the last day (%td) that the text allows:
* 1951-02 is 1951-02-01 and 1951-02-28. An open end, both ends of a date without its year, and both
* ends of an empty cell are missing. Another shape, such as one with ~ or ?, stands in no table and
* stops the load.
*
* What a column holds is the variable's label, cut at 80 letters, and whole in its notes; its unit
* is in the notes, too.

version 16
args folder
if `"`folder'"' == "" local folder "."
local here `"`c(pwd)'"'
quietly cd `"`folder'"'
global load_folder `"`c(pwd)'"'
quietly cd `"`here'"'

* Reads a CSV file of the folder, every cell as text.
capture program drop read_texts
program define read_texts
    version 16
    args file
    quietly import delimited using `"$load_folder/`file'"', clear varnames(1) case(preserve) ///
        delimiters(",") stringcols(_all) bindquotes(strict) maxquotedrows(unlimited) ///
        encoding("utf-8")
end

* Puts a variable in the place and under the name of another one.
capture program drop put_in_place
program define put_in_place
    version 16
    args made column
    order `made', before(`column')
    drop `column'
    rename `made' `column'
end

* Makes numbers of a variable; a text that is none stops it.
capture program drop make_number
program define make_number
    version 16
    args column storage
    tempvar number
    generate `storage' `number' = real(`column')
    assert missing(`number') == (`column' == "")
    put_in_place `number' `column'
end

* Makes 0 and 1 of no and yes.
capture program drop make_yes_no
program define make_yes_no
    version 16
    args column
    tempvar number
    assert inlist(`column', "yes", "no", "")
    generate byte `number' = `column' == "yes" if `column' != ""
    capture label define yes_no 0 "no" 1 "yes"
    put_in_place `number' `column'
    label values `column' yes_no
end

* Makes labelled codes of words, from 1 in the order given; another word stops it.
capture program drop make_category
program define make_category
    version 16
    args column levels
    tempvar code
    local at 0
    capture label drop `column'
    while `"`levels'"' != "" {
        gettoken level levels : levels, parse("|")
        if `"`level'"' != "|" {
            local ++at
            label define `column' `at' `"`level'"', add
        }
    }
    encode `column', generate(`code') label(`column') noextend
    put_in_place `code' `column'
    label values `column' `column'
end

* Makes first and last day of a variable in EDTF.
capture program drop add_days
program define add_days
    version 16
    args column
    local point "[0-9][0-9][0-9][0-9](-[0-1][0-9](-[0-3][0-9])?)?"
    local shape "^(XXXX-[0-1][0-9](-[0-3][0-9])?|`point'|`point'/`point'|\.\./`point'|`point'/\.\.)\z"
    assert ustrregexm(`column', "`shape'") | `column' == ""
    tempvar from to first last
    quietly {
        generate str10 `from' = `column'
        generate str10 `to' = `column'
        replace `from' = substr(`column', 1, strpos(`column', "/") - 1) if strpos(`column', "/")
        replace `to' = substr(`column', strpos(`column', "/") + 1, .) if strpos(`column', "/")
        foreach end in `from' `to' {
            replace `end' = "" if `end' == ".." | substr(`end', 1, 4) == "XXXX"
        }
        generate long `first' = date(`from' + substr("0000-01-01", strlen(`from') + 1, .), "YMD") ///
            if `from' != ""
        * The last day of a month is the day before the next month begins.
        generate long `last' = date(`to', "YMD") if strlen(`to') == 10
        replace `last' = dofm(mofd(date(`to' + "-01", "YMD")) + 1) - 1 if strlen(`to') == 7
        replace `last' = date(`to' + "-12-31", "YMD") if strlen(`to') == 4
        assert missing(`first') == (`from' == "") & missing(`last') == (`to' == "")
    }
    rename `first' `column'_first
    rename `last' `column'_last
    format `column'_first `column'_last %td
    order `column'_first `column'_last, after(`column')
end

* Loads a table by its name in columns.csv, in place of the data in memory.
capture program drop load_table
program define load_table
    version 16
    args table
    read_texts columns.csv
    quietly keep if table == "`table'"
    if _N == 0 {
        display as error `"no table `table' in $load_folder/columns.csv"'
        exit 111
    }
    local count = _N
    local file = file[1]
    forvalues i = 1/`count' {
        foreach about in column type levels empty unit label {
            local `about'`i' = `about'[`i']
        }
    }
    read_texts `file'
    forvalues i = 1/`count' {
        local column `column`i''
        local type `type`i''
        confirm string variable `column'
        if "`empty`i''" == "never" assert `column' != ""
        if "`type'" == "integer" make_number `column' long
        if "`type'" == "number" make_number `column' double
        if "`type'" == "yes/no" make_yes_no `column'
        if "`type'" == "category" make_category `column' `"`levels`i''"'
        if "`type'" == "ordered category" make_category `column' `"`levels`i''"'
        if "`type'" == "date" add_days `column'
        local short = usubstr(`"`macval(label`i')'"', 1, 80)
        label variable `column' `"`macval(short)'"'
        notes `column' : `macval(label`i')'
        if "`unit`i''" != "" notes `column' : Unit: `unit`i''
        if "`type'" == "list" notes `column' : A list with ; between its items
        if "`type'" == "date" {
            label variable `column'_first "First day of `column'"
            label variable `column'_last "Last day of `column'"
        }
    }
    label data "`table'"
    display as text "`table': " _N " rows from `file'"
end
