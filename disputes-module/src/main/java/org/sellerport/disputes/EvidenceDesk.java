package org.sellerport.disputes;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.Evidence;
import org.sellerport.disputes.api.EvidenceFile;
import org.sellerport.disputes.api.EvidenceUnknown;
import org.sellerport.disputes.api.Evidences;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

@Stateless
@Local(Evidences.class)
public class EvidenceDesk implements Evidences {

    @Inject
    private DisputeSteps steps;

    @Inject
    private DisputeStore store;

    @Inject
    private EvidenceShelf shelf;

    @Override
    public Evidence add(DisputeRef dispute, String name, byte[] content, By by) {
        Side side = Side.of(by.actor());
        refuseInVain(dispute, side);
        // Before anything is held: decoding takes its time.
        EvidenceCheck.Clean clean = EvidenceCheck.check(content);
        String called = FileName.kept(name, clean.type());
        Evidence[] added = new Evidence[1];
        Dispute one = steps.take(dispute, by, (held, now) -> {
            added[0] = new Evidence(
                    held.nextEvidence(),
                    side,
                    by.who(),
                    called,
                    clean.type(),
                    clean.content().length,
                    sha256(clean.content()),
                    sha256(content),
                    now.at());
            return List.of(held.add(added[0], now));
        });
        shelf.put(one.seller(), one.order(), added[0], clean.content());
        return added[0];
    }

    /** What will be refused anyway is not looked at. */
    private void refuseInVain(DisputeRef dispute, Side side) {
        RuleViolation refusal = store.require(dispute.seller(), dispute.order()).refusal(DisputeAct.ADD_EVIDENCE, side);
        if (refusal != null) {
            throw refusal;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public EvidenceFile file(SellerId seller, OrderNo order, int no) {
        return shelf.find(seller, order, no).orElseThrow(() -> new EvidenceUnknown(no));
    }
}
