package org.sellerport.scorecard.api;

/** A measure over both windows. */
public record Rates(Rate days7, Rate days30) {

    public Rate in(Window window) {
        return switch (window) {
            case DAYS_7 -> days7;
            case DAYS_30 -> days30;
        };
    }

    /** The worse of the two levels: what follows, follows from it. */
    public Level level() {
        return days7.level().compareTo(days30.level()) > 0 ? days7.level() : days30.level();
    }
}
