package org.sellerport.web.disputes;

import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.disputes.api.DisputeStep;

/** Says the details of the process log in words: names of reasons, solutions, outcomes and faults. */
public final class LogWords {

    /** Whose details have names in them; those of all others are somebody's own words. */
    private static final Set<DisputeStep> NAMING = EnumSet.of(
            DisputeStep.OPENED,
            DisputeStep.REOPENED,
            DisputeStep.PROPOSED,
            DisputeStep.PROPOSAL_ACCEPTED,
            DisputeStep.RULED,
            DisputeStep.ENDED);

    private LogWords() {}

    /** The detail with the words that the bundle {@code disputes} has; nothing for none. */
    public static String of(ResourceBundle words, DisputeStep step, String detail) {
        if (detail == null) {
            return "";
        }
        return !NAMING.contains(step)
                ? detail
                : Stream.of(detail.split(" ", -1))
                        .map(name -> word(words, name))
                        .collect(Collectors.joining(" "));
    }

    private static String word(ResourceBundle words, String name) {
        return Stream.of("reason.", "solution.", "outcome.", "fault.")
                .map(family -> family + name)
                .filter(words::containsKey)
                .findFirst()
                .map(words::getString)
                .orElse(name);
    }
}
