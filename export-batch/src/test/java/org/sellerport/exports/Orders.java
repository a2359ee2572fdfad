package org.sellerport.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportFormat;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.OrderLayout;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderStatus;

/** Orders to lay out, and exports to lay them out in. */
final class Orders {

    static final long NO = 1_510_000_000_123_456L;
    static final Instant PLACED = Instant.parse("2017-11-06T20:26:40.000001Z");

    private Orders() {}

    static byte[] whole() {
        return CopiedRows.of(
                PLACED,
                NO,
                "AWAITING_RECEIPT",
                "li.wei",
                "Мария Ёлкина",
                Instant.parse("2017-11-06T20:31:00Z"),
                "USD",
                2998L,
                872L,
                3770L,
                100L,
                "ring twice\nthen wait",
                "José Nuñez",
                "BR",
                "SP",
                "são paulo",
                "Rua A, 12",
                "03149",
                "+55 11 4002-8922",
                null,
                "standard",
                Instant.parse("2017-11-13T20:31:00Z"),
                Instant.parse("2017-11-08T01:00:59Z"),
                null,
                CopiedRows.lines(
                        "Summer dress", "{\"Color\":\"Red\",\"Size\":\"XL\"}", "SKU-1", "2", "帽子 👒", "{}", "", "1"),
                "CORREIOS:AA123456789BR\nDHL:99");
    }

    /** All that may be absent is. */
    static byte[] bare() {
        return numbered(0, "BRL", 3770);
    }

    /** An order with a number and an amount, and little else. */
    static byte[] numbered(long number, String currency, long amount) {
        return withMemo(number, currency, amount, null);
    }

    static byte[] withMemo(long number, String currency, long amount, String memo) {
        return CopiedRows.of(
                PLACED.plusSeconds(number),
                NO + number,
                "AWAITING_PAYMENT",
                null,
                "B",
                null,
                currency,
                2998L,
                872L,
                amount,
                100L,
                memo,
                "B",
                "BR",
                null,
                null,
                null,
                null,
                null,
                null,
                "standard",
                null,
                null,
                null,
                null,
                null);
    }

    static ExportTask task(ExportLanguage language, String zone, OrderLayout layout) {
        return task(language, zone, ExportFormat.XLS, layout, Set.of(ExportSheet.ORDERS));
    }

    static ExportTask task(
            ExportLanguage language, String zone, ExportFormat format, OrderLayout layout, Set<ExportSheet> sheets) {
        Period period = new Period(LocalDate.of(2017, 11, 1), LocalDate.of(2018, 1, 31));
        Set<OrderStatus> statuses = Set.of(OrderStatus.COMPLETED, OrderStatus.AWAITING_SHIPMENT);
        ExportContent content = new ExportContent(statuses, language, format, layout, sheets, List.of());
        Edition edition = new Edition(language, ZoneId.of(zone));
        return new ExportTask(new SellerId("ST1"), 7, period, edition, content, "a.spool");
    }
}
