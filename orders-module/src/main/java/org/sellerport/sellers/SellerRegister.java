package org.sellerport.sellers;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.sellers.api.Seller;
import org.sellerport.sellers.api.SellerExists;
import org.sellerport.sellers.api.SellerInvalid;
import org.sellerport.sellers.api.SellerUnknown;
import org.sellerport.sellers.api.Sellers;

@Stateless
@Local(Sellers.class)
public class SellerRegister implements Sellers {

    private static final String INSERT = """
            insert into orders.seller (seller_id, name, zone, language, commission_rate, affiliate_rate,
                                       processing_days, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (seller_id) do nothing""";
    private static final Set<String> LANGUAGES = Set.of("en", "zh");
    private static final BigDecimal USUAL_COMMISSION = new BigDecimal("0.05");
    private static final int USUAL_PROCESSING_DAYS = 7;
    private static final int LONGEST_PROCESSING_DAYS = 60;
    private static final int LONGEST_NAME = 200;
    private static final int FINEST_RATE = 5;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public Seller register(Seller seller) {
        check(seller);
        if (insert(seller) == 0) {
            throw new SellerExists(seller.id());
        }
        return seller;
    }

    private static void check(Seller seller) {
        refuseIf(seller.name().isBlank() || seller.name().length() > LONGEST_NAME, "the name has 1 to 200 characters");
        refuseIf(!LANGUAGES.contains(seller.language()), "the language is en or zh");
        refuseIf(
                !isRate(seller.commissionRate())
                        || !isRate(seller.affiliateRate())
                        || seller.commissionRate().add(seller.affiliateRate()).compareTo(BigDecimal.ONE) >= 0,
                "the rates lie from 0 to below 1, together too, with at most five decimals");
        refuseIf(
                seller.processingDays() < 1 || seller.processingDays() > LONGEST_PROCESSING_DAYS,
                "the processing time is 1 to 60 days");
    }

    private static boolean isRate(BigDecimal rate) {
        return rate.signum() >= 0 && rate.stripTrailingZeros().scale() <= FINEST_RATE;
    }

    private static void refuseIf(boolean broken, String rule) {
        if (broken) {
            throw new SellerInvalid(rule);
        }
    }

    private int insert(Seller seller) {
        return sql.update(
                INSERT,
                seller.id().value(),
                seller.name(),
                seller.zone().getId(),
                seller.language(),
                seller.commissionRate(),
                seller.affiliateRate(),
                seller.processingDays(),
                clock.instant());
    }

    @Override
    public Seller seller(SellerId id) {
        return sql.first("select * from orders.seller where seller_id = ?", SellerRegister::seller, id.value())
                .orElseThrow(() -> new SellerUnknown(id));
    }

    @Override
    public List<Seller> all() {
        return sql.list("select * from orders.seller order by seller_id", SellerRegister::seller);
    }

    @Override
    public void registerUnknown(Collection<SellerId> ids) {
        for (SellerId id : ids) {
            insert(new Seller(
                    id, id.value(), ZoneId.of("UTC"), "en", USUAL_COMMISSION, BigDecimal.ZERO, USUAL_PROCESSING_DAYS));
        }
    }

    private static Seller seller(ResultSet row) throws SQLException {
        return new Seller(
                new SellerId(row.getString("seller_id")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getString("language"),
                row.getBigDecimal("commission_rate"),
                row.getBigDecimal("affiliate_rate"),
                row.getInt("processing_days"));
    }
}
