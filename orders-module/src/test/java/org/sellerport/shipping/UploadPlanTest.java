package org.sellerport.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.shipping.api.CarrierInfo;
import org.sellerport.shipping.api.CarrierInfo.CheckDigit;

class UploadPlanTest {

    private static final String ORDER = "1780272000123001";
    private static final List<CarrierInfo> CARRIERS = List.of(new CarrierInfo(
            "EMS",
            "EMS (China Post)",
            "中国邮政 EMS",
            List.of("[A-Z]{2}[0-9]{9}[A-Z]{2}"),
            "EA123456785CN",
            CheckDigit.DOUBTED));

    private static UploadRow row(
            int number, String order, String carrier, String trackingNo, String line, String quantity) {
        return new UploadRow(number, order, carrier, trackingNo, line, quantity);
    }

    private static List<UploadPlan.Entry> planned(UploadRow... rows) {
        return new UploadPlan(List.of(rows), CARRIERS).entries(List.of(rows));
    }

    private static String refusal(UploadRow row) {
        return planned(row).get(0).refusal().code();
    }

    @Test
    void rows_of_one_parcel_are_put_together() {
        List<UploadPlan.Entry> entries = planned(
                row(2, ORDER, "EMS", "EA123456785CN", "1", "1"),
                row(3, ORDER, "EMS", "EB123456785CN", "", ""),
                row(4, ORDER, "中国邮政 EMS", "ea 123456785 cn", "2", "3"));
        assertEquals(
                List.of(new Part(1, 1), new Part(2, 3)), entries.get(0).parcel().parts());
        assertEquals(entries.get(0).parcel(), entries.get(2).parcel());
        assertEquals(List.of(), entries.get(1).parcel().parts());
        assertEquals("EMS", entries.get(2).parcel().carrier());
    }

    @Test
    void the_same_parcel_in_a_later_row_is_refused_and_the_first_stays() {
        List<UploadPlan.Entry> entries =
                planned(row(2, ORDER, "EMS", "EA123456785CN", "", ""), row(3, ORDER, "EMS", "EA123456785CN", "", ""));
        assertNull(entries.get(0).refusal());
        assertEquals("row-repeated", entries.get(1).refusal().code());
    }

    @Test
    void every_row_that_says_nothing_that_could_be_done_is_refused_by_name() {
        assertEquals("row-incomplete", refusal(row(2, ORDER, "", "EA123456785CN", "", "")));
        assertEquals("row-rounded", refusal(row(2, SheetRow.ROUNDED, "EMS", "EA123456785CN", "", "")));
        assertEquals("row-order-number", refusal(row(2, "123", "EMS", "EA123456785CN", "", "")));
        assertEquals("row-quantity", refusal(row(2, ORDER, "EMS", "EA123456785CN", "1", "")));
        assertEquals("row-quantity", refusal(row(2, ORDER, "EMS", "EA123456785CN", "1", "0")));
        assertEquals("carrier-unknown", refusal(row(2, ORDER, "NOPE", "EA123456785CN", "", "")));
        assertEquals("tracking-number-invalid", refusal(row(2, ORDER, "EMS", "EA1", "", "")));
    }
}
