package org.sellerport.exports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderStatus;

/** How a workbook tells times, amounts and statuses: in one zone and one language. */
record Edition(ExportLanguage language, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu.MM.dd HH:mm", Locale.ROOT);

    /** To the minute on the seller's clock; nothing where it has not happened. */
    String time(Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }

    /** {@code $12.34} for US dollars; the code of any other currency, as several of them share a symbol. */
    String money(Money amount) {
        if (!amount.currency().getCurrencyCode().equals("USD")) {
            return amount.toString();
        }
        return amount.isNegative() ? "-$" + amount.decimal().substring(1) : "$" + amount.decimal();
    }

    String status(OrderStatus status) {
        return say("status." + status.name());
    }

    /** A sentence of the workbook; see the bundle {@code workbook}. */
    String say(String key, Object... details) {
        return Wording.in(language).say(key, details);
    }
}
