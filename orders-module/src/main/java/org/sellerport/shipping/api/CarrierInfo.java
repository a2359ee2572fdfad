package org.sellerport.shipping.api;

import java.util.List;
import java.util.Locale;

/**
 * A carrier that numbers can be told of.
 *
 * @param code such as {@code CAINIAO}
 * @param patterns regular expressions; a number, in upper case without blanks, has to match one as a whole
 * @param example a number that would pass
 */
public record CarrierInfo(
        String code, String name, String nameZh, List<String> patterns, String example, CheckDigit checkDigit) {

    /** What a wrong check digit of a postal number (UPU S10) means. */
    public enum CheckDigit {
        IGNORED,
        /** The number is taken, but shown as doubtful: posts do print such numbers. */
        DOUBTED,
        REFUSED
    }

    /** The name in the reader's language. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? nameZh : name;
    }
}
