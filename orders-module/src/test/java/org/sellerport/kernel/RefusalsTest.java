package org.sellerport.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.sellers.api.SellerExists;

class RefusalsTest {

    private static final OrderNo NO = new OrderNo(1_780_272_000_123_001L);

    @Test
    void a_refusal_speaks_english_chinese_and_english_to_everybody_else() {
        OrderUnknown refusal = new OrderUnknown(NO);
        assertEquals("There is no order 1780272000123001.", refusal.sentence(Locale.ENGLISH));
        assertEquals("没有订单 1780272000123001。", refusal.sentence(Locale.SIMPLIFIED_CHINESE));
        assertEquals(refusal.sentence(Locale.ENGLISH), refusal.sentence(Locale.FRENCH));
    }

    @Test
    void each_feature_brings_its_own_sentences() {
        assertEquals("There is already a seller ST1.", new SellerExists(new SellerId("ST1")).sentence(Locale.ENGLISH));
    }
}
