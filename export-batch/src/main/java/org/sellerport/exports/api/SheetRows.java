package org.sellerport.exports.api;

/** How many rows, without the header, a sheet of a workbook has. */
public record SheetRows(String sheet, int rows) {}
