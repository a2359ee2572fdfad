package org.sellerport.web.system;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Where it is day while the tests run, and will be for another hour: buyers there can be reminded. */
public final class Daylight {

    private static final Map<String, String> CLOCKS = Map.of(
            "BR", "America/Sao_Paulo",
            "DE", "Europe/Berlin",
            "US", "America/New_York",
            "CN", "Asia/Shanghai",
            "JP", "Asia/Tokyo",
            "NZ", "Pacific/Auckland",
            "IN", "Asia/Kolkata");

    private Daylight() {}

    static String country() {
        return country(true, Instant.now());
    }

    /** Where it is day for a market whose clock shows that time. */
    public static String country(Instant now) {
        return country(true, now);
    }

    /** A country where people sleep. */
    static String night() {
        return country(false, Instant.now());
    }

    /** Where people sleep when the market's clock shows that time. */
    public static String night(Instant now) {
        return country(false, now);
    }

    private static String country(boolean day, Instant now) {
        return CLOCKS.entrySet().stream()
                .filter(clock ->
                        day == isDay(hour(clock.getValue(), now)) && day != isNight(hour(clock.getValue(), now)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDay(int hour) {
        return hour >= 9 && hour < 19;
    }

    private static boolean isNight(int hour) {
        return hour >= 20 || hour < 8;
    }

    private static int hour(String zone, Instant now) {
        return now.atZone(ZoneId.of(zone)).getHour();
    }
}
