package org.sellerport.withdrawals;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a payment file can say: the characters that every bank of the SEPA scheme must take (EPC217-08). */
final class BankText {

    private static final Pattern SAYABLE = Pattern.compile("[A-Za-z0-9/?:().,'+ -]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Letters that have a spelling of their own, and signs that stand for one another. */
    private static final Map<Integer, String> SPELT = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '_', "-"),
            Map.entry((int) '&', "+"),
            Map.entry((int) ';', ","));

    private BankText() {}

    /** The text as a payment file says it; characters without a spelling are left as they are. */
    static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder spelt = new StringBuilder(bare.length());
        bare.codePoints().forEach(one -> {
            String spelling = SPELT.get(one);
            if (spelling == null) {
                spelt.appendCodePoint(one);
            } else {
                spelt.append(spelling);
            }
        });
        return BLANKS.matcher(spelt).replaceAll(" ").strip();
    }

    /** The first character that no payment file can say; empty where it can say all. */
    static Optional<String> unsayable(String text) {
        return of(text).codePoints()
                .mapToObj(Character::toString)
                .filter(one -> !SAYABLE.matcher(one).matches())
                .findFirst();
    }
}
