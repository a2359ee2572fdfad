package org.sellerport.disputes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.disputes.api.Side;

/** The proposals of a dispute in the order they were made; of each side one stands at most. */
final class Proposals {

    private final List<Proposed> all = new ArrayList<>();

    Proposals(List<Proposal> known) {
        known.forEach(one -> all.add(new Proposed(one)));
    }

    int countOf(Side side) {
        return (int) all.stream().filter(one -> one.isBy(side)).count();
    }

    Proposal add(Side side, Offer offer, Instant at) {
        open().filter(one -> one.isBy(side)).forEach(one -> one.replace(at));
        Proposed made = Proposed.made(all.size() + 1, countOf(side) + 1, side, offer, at);
        all.add(made);
        return made.value();
    }

    Optional<Proposed> find(int no) {
        return no < 1 || no > all.size() ? Optional.empty() : Optional.of(all.get(no - 1));
    }

    private Stream<Proposed> open() {
        return all.stream().filter(Proposed::isOpen);
    }

    /** Whether one stands that the side could accept. */
    boolean hasFor(Side side) {
        return open().anyMatch(one -> !one.isBackedBy(side));
    }

    void lapse(Instant at) {
        open().forEach(one -> one.lapse(at));
    }

    List<Proposal> values() {
        return all.stream().map(Proposed::value).toList();
    }

    /** What is new or other than it was read. */
    List<Proposal> changes() {
        return all.stream().filter(Proposed::hasChanged).map(Proposed::value).toList();
    }

    void kept() {
        all.forEach(Proposed::kept);
    }
}
