package org.sellerport.exports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** Tells times of a zone, millions of them: what is the same for a whole day or season it works out once. */
final class WallClock {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd ", Locale.ROOT);
    private static final int SECONDS_OF_DAY = 86_400;

    /** Days that are remembered; orders of one day have times of a few days. */
    private static final int DAYS = 256;

    private final ZoneRules rules;
    private final long[] days = new long[DAYS];
    private final byte[][] texts = new byte[DAYS][];
    private long offsetFrom = Long.MAX_VALUE;
    private long offsetUntil = Long.MIN_VALUE;
    private int offset;

    WallClock(ZoneId zone) {
        rules = zone.getRules();
    }

    /** A second since 1970, to the minute: {@code 2017.11.06 23:59}. */
    String minute(long second) {
        long local = second + offset(second);
        byte[] day = day(Math.floorDiv(local, SECONDS_OF_DAY));
        int minute = Math.floorMod(local, SECONDS_OF_DAY) / 60;
        int end = day.length - 5;
        byte[] text = day.clone();
        two(text, end, minute / 60);
        text[end + 2] = ':';
        two(text, end + 3, minute % 60);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** A second since 1970, on the wall. */
    LocalDateTime at(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.ofTotalSeconds(offset(second)));
    }

    private static void two(byte[] text, int place, int number) {
        text[place] = (byte) ('0' + number / 10);
        text[place + 1] = (byte) ('0' + number % 10);
    }

    private byte[] day(long epochDay) {
        int place = Math.floorMod(epochDay, DAYS);
        if (texts[place] == null || days[place] != epochDay) {
            days[place] = epochDay;
            texts[place] = (DAY.format(LocalDate.ofEpochDay(epochDay)) + "00:00").getBytes(StandardCharsets.ISO_8859_1);
        }
        return texts[place];
    }

    private int offset(long second) {
        if (second < offsetFrom || second >= offsetUntil) {
            Instant at = Instant.ofEpochSecond(second);
            offset = rules.getOffset(at).getTotalSeconds();
            ZoneOffsetTransition next = rules.nextTransition(at);
            ZoneOffsetTransition previous = rules.previousTransition(at.plusSeconds(1));
            offsetFrom = previous == null ? Long.MIN_VALUE : previous.toEpochSecond();
            offsetUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        }
        return offset;
    }
}
