package org.sellerport.web.exports;

import java.time.LocalDate;
import org.sellerport.exports.api.LegalPeriod;

/** Periods that are asked for again and again. */
public enum Preset {
    LAST_30_DAYS {
        @Override
        public LocalDate from(LocalDate today) {
            return today.minusDays(29);
        }
    },
    LAST_MONTH {
        @Override
        public LocalDate from(LocalDate today) {
            return today.minusMonths(1).withDayOfMonth(1);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return today.withDayOfMonth(1).minusDays(1);
        }
    },
    /** As long as an export may be, up to today. */
    LONGEST {
        @Override
        public LocalDate from(LocalDate today) {
            LocalDate from = today.minusMonths(3);
            while (LegalPeriod.longestTo(from, today).isBefore(today)) {
                from = from.plusDays(1);
            }
            return from;
        }
    };

    public abstract LocalDate from(LocalDate today);

    public LocalDate to(LocalDate today) {
        return today;
    }

    /** What fills the form with it. */
    public String query(LocalDate today) {
        return "?from=" + from(today) + "&to=" + to(today);
    }
}
