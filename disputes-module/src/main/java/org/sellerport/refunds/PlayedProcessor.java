package org.sellerport.refunds;

/**
 * A processor for trying things out: it settles at once, but for some whose card has expired. Those it refuses the first
 * time, so that one sees what a failed refund looks like and that trying again helps.
 */
final class PlayedProcessor {

    private static final int ONE_IN = 12;

    private PlayedProcessor() {}

    static Answer ask(Asked asked, boolean again) {
        return asked.refund() % ONE_IN == 0 && !again
                ? new Answer(Answer.Kind.REFUSED, "The card it was paid with has expired")
                : new Answer(Answer.Kind.SETTLED, "DEMO-" + asked.refund());
    }
}
