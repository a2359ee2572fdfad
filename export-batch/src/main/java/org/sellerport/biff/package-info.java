/**
 * Writes .xls workbooks (BIFF8 in an OLE2 container) of any length with memory that does not grow with the rows.
 *
 * <p>{@link org.sellerport.biff.XlsWriter} takes sheet after sheet, row after row and cell after cell. What it takes goes
 * into files beside each other, the parts: the cells, the strings, and where each block of rows begins. At the end all
 * sizes are known, and the finished workbook is written in one go, from its first byte to its last, into any channel.
 *
 * <p>A writer can be marked at any time; from the mark it goes on later, in another process too, and comes to the same
 * bytes. The format follows [MS-XLS] and [MS-CFB]; records and rules are named as there. The library knows nothing of what
 * the cells mean.
 */
package org.sellerport.biff;
