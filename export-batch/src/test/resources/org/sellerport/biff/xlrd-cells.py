"""Writes every sheet of a workbook as CSV: arguments are the workbook and what the files' names begin with."""
import csv
import datetime
import sys

import xlrd

book = xlrd.open_workbook(sys.argv[1], logfile=sys.stderr)


def told(cell):
    if cell.ctype == xlrd.XL_CELL_DATE:
        moment = xlrd.xldate.xldate_as_datetime(cell.value, book.datemode) + datetime.timedelta(milliseconds=500)
        return moment.strftime("%Y-%m-%d %H:%M:%S")
    return repr(cell.value) if cell.ctype == xlrd.XL_CELL_NUMBER else cell.value


for number, sheet in enumerate(book.sheets()):
    with open("%s-%d.csv" % (sys.argv[2], number), "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
        for row in range(sheet.nrows):
            rows.writerow([told(cell) for cell in sheet.row(row)])
