package org.sellerport.web.sellers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.sellerport.kernel.SellerId;
import org.sellerport.sellers.api.Seller;
import org.sellerport.web.edge.Refusal;

/**
 * A seller as the API reads and writes him.
 *
 * @param commissionRate a decimal string; 0.05 where it is missing
 * @param affiliateRate a decimal string; 0 where it is missing
 * @param processingDays 7 where it is missing
 */
public record SellerJson(
        String id,
        String name,
        String zone,
        String language,
        String commissionRate,
        String affiliateRate,
        Integer processingDays) {

    private static final String RATE = "[0-9]{1,3}(\\.[0-9]{1,10})?";

    static SellerJson of(Seller seller) {
        return new SellerJson(
                seller.id().value(),
                seller.name(),
                seller.zone().getId(),
                seller.language(),
                plain(seller.commissionRate()),
                plain(seller.affiliateRate()),
                seller.processingDays());
    }

    /** As people write it: at least two decimals, no more zeros than that. */
    private static String plain(BigDecimal rate) {
        BigDecimal bare = rate.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale())).toPlainString();
    }

    Seller seller() {
        return new Seller(
                sellerId(id),
                Optional.ofNullable(name).orElse(id),
                zoneId(),
                Optional.ofNullable(language).orElse("en"),
                rate("commissionRate", commissionRate, "0.05"),
                rate("affiliateRate", affiliateRate, "0"),
                Optional.ofNullable(processingDays).orElse(7));
    }

    /** Reads a seller's id; {@link Refusal} 422 for what can be none. */
    public static SellerId sellerId(String id) {
        try {
            return new SellerId(id == null ? "" : id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.expecting("id", "seller-id");
        }
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone == null ? "UTC" : zone);
        } catch (DateTimeException unknown) {
            throw Refusal.expecting("zone", "zone");
        }
    }

    private static BigDecimal rate(String name, String given, String usual) {
        String decimal = given == null ? usual : given;
        if (!decimal.matches(RATE)) {
            throw Refusal.expecting(name, "rate");
        }
        return new BigDecimal(decimal);
    }
}
