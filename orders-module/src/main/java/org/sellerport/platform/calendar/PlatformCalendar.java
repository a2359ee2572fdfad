package org.sellerport.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sellerport.platform.Sql;

/** The platform's calendar as it is now; {@code SELLERPORT_CALENDAR_ZONE} says where its days begin. */
@ApplicationScoped
public class PlatformCalendar {

    // The launcher has refused what is no time zone; an empty variable counts as not set.
    private static final ZoneId ZONE = Optional.ofNullable(System.getenv("SELLERPORT_CALENDAR_ZONE"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(ZoneId::of)
            .orElse(ZoneId.of("Asia/Shanghai"));

    @Inject
    private Sql sql;

    public WorkingDays workingDays() {
        Map<LocalDate, Boolean> exceptions = sql
                .list(
                        "select day, worked from orders.calendar_day",
                        row -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("worked")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WorkingDays(ZONE, exceptions);
    }
}
