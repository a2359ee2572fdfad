package org.sellerport.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sellerport.ledger.api.AccountKind;
import org.sellerport.ledger.api.Transfer;

/** What transfers of one currency change in what is a seller's own. */
final class OwnChange {

    /** The accounts of a seller that are not of a single order. */
    private static final Set<AccountKind> OWN =
            EnumSet.of(AccountKind.AVAILABLE, AccountKind.WITHDRAWING, AccountKind.PAID_OUT, AccountKind.DEBT);

    private final List<Transfer> transfers = new ArrayList<>();
    private final Map<AccountKind, Long> deltas = new EnumMap<>(AccountKind.class);

    private OwnChange() {}

    /** By currency, so that two who change the same rows never wait for each other; nothing where none is touched. */
    static List<OwnChange> of(List<Transfer> transfers) {
        Map<String, OwnChange> changes = new TreeMap<>();
        for (Transfer transfer : transfers) {
            if (OWN.contains(transfer.from().kind())
                    || OWN.contains(transfer.to().kind())) {
                changes.computeIfAbsent(transfer.currency().getCurrencyCode(), code -> new OwnChange())
                        .add(transfer);
            }
        }
        return List.copyOf(changes.values());
    }

    private void add(Transfer transfer) {
        transfers.add(transfer);
        deltas.merge(transfer.from().kind(), -transfer.amount().minorUnits(), Math::addExact);
        deltas.merge(transfer.to().kind(), transfer.amount().minorUnits(), Math::addExact);
    }

    long of(AccountKind kind) {
        return deltas.getOrDefault(kind, 0L);
    }

    /** Whether a seller without anything of that currency can begin with it. */
    boolean canBegin() {
        return of(AccountKind.AVAILABLE) >= 0
                && of(AccountKind.WITHDRAWING) >= 0
                && of(AccountKind.PAID_OUT) >= 0
                && of(AccountKind.DEBT) <= 0;
    }

    Transfer last() {
        return transfers.get(transfers.size() - 1);
    }

    List<Transfer> transfers() {
        return transfers;
    }

    /** By how much a transfer changes available money less debt; zero where it only moves between the two or past them. */
    static long net(Transfer transfer) {
        long gained = isNet(transfer.to().kind()) ? transfer.amount().minorUnits() : 0;
        long lost = isNet(transfer.from().kind()) ? transfer.amount().minorUnits() : 0;
        return gained - lost;
    }

    static boolean isNet(AccountKind kind) {
        return kind == AccountKind.AVAILABLE || kind == AccountKind.DEBT;
    }
}
