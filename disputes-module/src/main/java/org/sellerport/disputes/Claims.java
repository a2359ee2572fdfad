package org.sellerport.disputes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeLinesInvalid;
import org.sellerport.disputes.api.DisputeTextInvalid;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.ReturnParcel;
import org.sellerport.disputes.api.ReturnParcelInvalid;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderView;

/** Reads claims, texts and parcels strictly: what a dispute is about, and how much can be refunded in it. */
final class Claims {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_TITLE = 200;

    private Claims() {}

    /** What the dispute is about, as the order knows it. */
    static CaseFile file(Claim claim, OrderView order, OrderMoney money) {
        List<Integer> lines = claim.lines();
        int many = order.items().size();
        boolean legal = lines.stream().allMatch(line -> line >= 1 && line <= many)
                && new HashSet<>(lines).size() == lines.size();
        if (!legal) {
            throw new DisputeLinesInvalid(many);
        }
        int first = lines.stream().min(Integer::compare).orElse(1);
        return new CaseFile(
                order.externalId(),
                order.buyer().name(),
                shortened(order.items().get(first - 1).title()),
                claim.reason(),
                lines,
                worth(lines, money));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /** The lines' share of what was paid, freight and discount included; everything for the whole order. */
    private static Money worth(List<Integer> lines, OrderMoney money) {
        if (lines.isEmpty()) {
            return money.paid();
        }
        List<Long> weights = new ArrayList<>();
        money.lineTotals().forEach(total -> weights.add(total.minorUnits()));
        List<Money> shares = money.paid().split(weights);
        return lines.stream().map(line -> shares.get(line - 1)).reduce(Money.zero(money.currency()), Money::plus);
    }

    /** A claim whose text is there. */
    static Claim checked(Claim claim) {
        Offer asked = claim.asked();
        return new Claim(
                claim.reason(), new Offer(asked.solution(), asked.amount(), required(asked.text())), claim.lines());
    }

    static Offer checked(Offer offer) {
        return new Offer(offer.solution(), offer.amount(), optional(offer.text()));
    }

    static ReturnParcel checked(ReturnParcel parcel) {
        return new ReturnParcel(number(parcel.carrier()), number(parcel.trackingNo()));
    }

    private static String number(String given) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || text.chars().anyMatch(Character::isISOControl)) {
            throw new ReturnParcelInvalid(LONGEST_NUMBER);
        }
        return text;
    }

    /** A text that has to be there. */
    static String required(String given) {
        String text = optional(given);
        if (text == null) {
            throw new DisputeTextInvalid(Offer.LONGEST_TEXT);
        }
        return text;
    }

    private static String optional(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > Offer.LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new DisputeTextInvalid(Offer.LONGEST_TEXT);
        }
        return text;
    }
}
