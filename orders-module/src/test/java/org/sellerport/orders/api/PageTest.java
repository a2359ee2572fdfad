package org.sellerport.orders.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.OrderHistory.Page;

class PageTest {

    @Test
    void a_page_names_the_next_only_where_there_is_one() {
        assertEquals(new Page<>(List.of(1, 2), Optional.empty()), Page.of(List.of(1, 2), 2, String::valueOf));
        assertEquals(new Page<>(List.of(1, 2), Optional.of("2")), Page.of(List.of(1, 2, 3), 2, String::valueOf));
    }
}
