package org.sellerport.exports.api;

import java.time.LocalDate;

/**
 * What a seller asks for.
 *
 * @param from first day, included
 * @param to last day, included and complete
 */
public record ExportRequest(LocalDate from, LocalDate to, ExportContent content) {}
