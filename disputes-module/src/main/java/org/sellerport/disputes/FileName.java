package org.sellerport.disputes;

import java.text.Normalizer;
import org.sellerport.disputes.api.EvidenceNameInvalid;
import org.sellerport.disputes.api.EvidenceType;

/** The name of a file that somebody sent: refused where it is an attack, made harmless where it is only odd. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_KEPT = 100;
    private static final String NAMELESS = "evidence";

    private FileName() {}

    /** The name under which it is kept: letters and digits of any script, ending as its content does. */
    static String kept(String given, EvidenceType type) {
        String name = Normalizer.normalize(checked(given), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} ()_-]", "_")
                .strip();
        if (stem.replace("_", "").isBlank()) {
            stem = NAMELESS;
        }
        return shortened(stem) + "." + type.ending();
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST_KEPT
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST_KEPT));
    }

    private static String checked(String given) {
        String name = given == null || given.isBlank() ? NAMELESS : given.strip();
        boolean mean = name.codePoints().anyMatch(FileName::isMean) || name.length() > LONGEST || name.equals("..");
        if (mean) {
            throw new EvidenceNameInvalid(LONGEST);
        }
        return name;
    }

    // Format characters turn names around: "exe.jpg" is written from right to left.
    private static boolean isMean(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || "/\\<>".indexOf(point) >= 0;
    }
}
