package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.CarrierInfo.CheckDigit;
import org.sellerport.shipping.api.CarrierUnknown;
import org.sellerport.shipping.api.Carriers;
import org.sellerport.shipping.api.TrackingNumberInvalid;

/** The carriers, as the database has them. */
@ApplicationScoped
class CarrierBook implements Carriers {

    @Inject
    private Sql sql;

    @Override
    public List<CarrierInfo> all() {
        return sql.list("select * from orders.carrier order by place, code", CarrierBook::read);
    }

    @Override
    public Checked check(String carrier, String trackingNo) {
        String code = carrier == null ? "" : carrier.strip().toUpperCase(Locale.ROOT);
        CarrierInfo info = find(code).orElseThrow(() -> new CarrierUnknown(code));
        return check(info, TrackingNumber.normal(trackingNo));
    }

    private Optional<CarrierInfo> find(String code) {
        return sql.first("select * from orders.carrier where code = ?", CarrierBook::read, code);
    }

    static Checked check(CarrierInfo carrier, String number) {
        boolean wrongDigit = TrackingNumber.hasWrongCheckDigit(number);
        boolean fits = carrier.patterns().stream().anyMatch(number::matches);
        if (!fits || (wrongDigit && carrier.checkDigit() == CheckDigit.REFUSED)) {
            throw new TrackingNumberInvalid(number, carrier.name(), carrier.example());
        }
        return new Checked(carrier.code(), number, wrongDigit && carrier.checkDigit() == CheckDigit.DOUBTED);
    }

    private static CarrierInfo read(ResultSet row) throws SQLException {
        return new CarrierInfo(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_zh"),
                row.getString("patterns").lines().toList(),
                row.getString("example"),
                CheckDigit.valueOf(row.getString("check_digit")));
    }
}
