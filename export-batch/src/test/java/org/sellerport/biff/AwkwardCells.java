package org.sellerport.biff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every value that some reader or writer has stumbled over. */
final class AwkwardCells {

    private AwkwardCells() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "Zoë",
                "ÿ",
                "Ā",
                "订单号",
                "产品信息\n（双击单元格展开所有产品信息！）",
                "a\u0301 combining, e\u0308\u0323",
                "\uD83D\uDE00",
                "👨‍👩‍👧‍👦 🇧🇷",
                "𠮷野家",
                "العربية עברית",
                "=1+1",
                "+1",
                "-1",
                "@x",
                "'quoted",
                "\t tab",
                "line\nfeed",
                "carriage\r\nreturn",
                "\u0001\u0002\u001F control",
                "delete \u007F, next line \u0085, line \u2028 and paragraph \u2029 separator",
                "\u200E left, \u202E overridden\u202C, no\u00A0break, zero\u200Bwidth",
                "\uFEFF mark",
                "no characters \uFFFE\uFFFF",
                "1795542287267923",
                "0012",
                "-12.5",
                "R$ -1.234.567,89",
                "12/31/2026",
                "1E5",
                "TRUE",
                "#N/A",
                "\"a\",\"b\";c"));
        texts.addAll(lengths("n", 4_090, 4_130));
        texts.addAll(lengths("n", 8_200, 8_240));
        texts.addAll(lengths("宽", 4_090, 4_130));
        texts.addAll(lengths("宽", 8_200, 8_240));
        texts.addAll(lengths("\uD83D\uDE00", 2_040, 2_070));
        texts.add("n".repeat(32_767));
        texts.add("宽".repeat(32_767));
        texts.add("\uD83D\uDE00".repeat(16_383) + "n");
        return texts;
    }

    private static List<String> lengths(String unit, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(length ->
                        length + unit.repeat(length - String.valueOf(length).length()))
                .toList();
    }

    /** Halves of surrogate pairs, alone or in false company; what is read of each is the replacement character. */
    static List<String> halves() {
        return List.of(
                "\uD83D",
                "\uDE00",
                "a\uD83Db",
                "\uDE00\uD83D",
                "\uD83D\uD83D\uDE00",
                "\uD83D\uDE00\uDE00",
                "n".repeat(8_213) + "\uD83D",
                "宽".repeat(4_106) + "\uD83D宽",
                "宽".repeat(4_106) + "\uDE00\uD83D\uDE00");
    }

    /** A text with its halves of surrogate pairs replaced. */
    static String mended(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }

    static List<Double> numbers() {
        return List.of(
                0.0,
                -0.0,
                1.0,
                -1.0,
                0.01,
                -0.01,
                0.1,
                6159.24,
                -171.6,
                5_368_709.11,
                5_368_709.12,
                -5_368_709.12,
                -5_368_709.13,
                536_870_911.0,
                536_870_912.0,
                -536_870_912.0,
                -536_870_913.0,
                999_999_999_999.99,
                -999_999_999_999.99,
                92_233_720_368_547_760.0,
                -92_233_720_368_547_760.0,
                1_795_542_287_267_923.0,
                9_007_199_254_740_991.0,
                1e300,
                -1e-300,
                1 / 3.0);
    }

    static List<LocalDateTime> dates() {
        return List.of(
                LocalDateTime.of(1900, 3, 1, 0, 0),
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(2024, 2, 29, 23, 59, 59),
                // What clocks leave out or show twice: midnight in São Paulo, the night in New York and in Berlin.
                LocalDateTime.of(2018, 11, 4, 0, 0),
                LocalDateTime.of(2018, 2, 17, 23, 30),
                LocalDateTime.of(2026, 3, 8, 2, 30),
                LocalDateTime.of(2026, 11, 1, 1, 30),
                LocalDateTime.of(2026, 3, 29, 2, 30),
                LocalDateTime.of(2026, 10, 25, 2, 30),
                LocalDateTime.of(2026, 11, 24, 12, 0),
                LocalDate.of(9999, 12, 31).atTime(23, 59));
    }
}
