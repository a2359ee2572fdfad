package org.sellerport.exports.api;

import java.io.InputStream;

/**
 * A finished workbook to send.
 *
 * @param content its bytes; the caller closes it
 */
public record ExportFile(Export.FileFacts facts, ExportFormat format, InputStream content) {}
