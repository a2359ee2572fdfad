package org.sellerport.web.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.scorecard.api.TrendDay;
import org.sellerport.scorecard.api.Window;

/** The trend as lines: where each day lies on a drawing of {@link #WIDTH} by {@link #HEIGHT}. */
public record TrendDrawing(List<TrendDay> days) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;
    private static final BigDecimal LEAST_TOP = new BigDecimal("0.12");

    /** The unbroken stretches of a window's line: days without orders have no point. */
    public List<String> lines(Window window) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (int place = 0; place < days.size(); place++) {
            int x = place * WIDTH / Math.max(1, days.size() - 1);
            Optional<BigDecimal> share = days.get(place).rates().in(window).value();
            if (share.isPresent()) {
                line.add(x + "," + y(share.get()));
            } else {
                addTo(lines, line);
                line.clear();
            }
        }
        addTo(lines, line);
        return lines;
    }

    private static void addTo(List<String> lines, List<String> line) {
        if (!line.isEmpty()) {
            lines.add(String.join(" ", line));
        }
    }

    /** How far from the top a share lies. */
    public int y(BigDecimal share) {
        BigDecimal up = share.multiply(BigDecimal.valueOf(HEIGHT)).divide(top(), 0, RoundingMode.HALF_UP);
        return HEIGHT - up.intValueExact();
    }

    private BigDecimal top() {
        return Stream.concat(
                        Stream.of(LEAST_TOP),
                        days.stream()
                                .flatMap(day -> Stream.of(Window.values())
                                        .map(window ->
                                                day.rates().in(window).value().orElse(null)))
                                .filter(Objects::nonNull))
                .reduce(LEAST_TOP, BigDecimal::max);
    }
}
