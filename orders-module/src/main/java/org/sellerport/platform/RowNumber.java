package org.sellerport.platform;

import java.util.Optional;

/** The number of a row or a version as an address or a form names it. */
public final class RowNumber {

    private RowNumber() {}

    /** The number that a text is; empty for no text, and for what can be no number of ours. */
    public static Optional<Long> of(String text) {
        return Optional.ofNullable(text)
                .filter(typed -> typed.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
