package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tracking numbers from a file, row by row, and all parcels afterwards. */
@ExtendWith(OpenPortal.class)
class ShipUploadIT {

    private final Portal portal;

    ShipUploadIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_tried_first_then_what_is_ready_ships_and_stands_among_the_parcels(Tongue tongue) throws Exception {
        Stall stall = Stall.open(portal, tongue);
        Purchase ready = stall.order().passed();
        Purchase unpaid = stall.order();
        Purchase underReview = stall.order().paid();
        String number = Purchase.trackingNumber();
        Visitor keeper = stall.keeper();
        keeper.open("/app/logistics");
        assertThat(keeper.heading("shipping.logistics.empty.title")).isVisible();
        keeper.inspect("logistics-empty");
        keeper.follow(keeper.link("portal.nav.ship"));
        keeper.follow(keeper.link("shipping.upload.link"));
        keeper.inspect("ship-upload");
        upload(
                keeper,
                String.join(
                        "\n",
                        String.join(",", columns(keeper)),
                        ready.no() + ",CORREIOS," + number,
                        unpaid.no() + ",CORREIOS," + Purchase.trackingNumber(),
                        underReview.no() + ",CORREIOS," + Purchase.trackingNumber(),
                        ready.no() + ",NOBODY,1"));

        assertThat(keeper.said()).containsText(keeper.say("shipping.verdicts.counts", 4, 1, 3, 0));
        assertThat(keeper.rows().locator(".badge")).hasText(new String[] {
            keeper.say("shipping.verdict.READY"),
            keeper.say("shipping.verdict.REFUSED"),
            keeper.say("shipping.verdict.REFUSED"),
            keeper.say("shipping.verdict.REFUSED")
        });
        assertEquals("AWAITING_SHIPMENT", ready.status());
        keeper.inspect("ship-upload-verdicts");
        keeper.button("shipping.upload.apply").dblclick();
        assertThat(keeper.rows().first().locator(".badge")).hasText(keeper.say("shipping.verdict.SHIPPED"));
        assertThat(keeper.button("shipping.upload.apply")).isDisabled();
        assertEquals("AWAITING_RECEIPT", ready.status());
        assertEquals(1, ready.read().getJsonArray("shipments").size());

        ready.seen("IN_TRANSIT");
        keeper.follow(keeper.link("portal.nav.logistics"));
        keeper.field("orders.list.search.label").fill(number);
        keeper.field("shipping.column.event").selectOption("IN_TRANSIT");
        keeper.follow(keeper.button("orders.list.search"));
        keeper.arrive("/app/logistics\\?q=" + number + "&status=IN_TRANSIT");
        assertThat(keeper.rows()).hasCount(1);
        assertThat(keeper.rows().first()).containsText(keeper.say("shipping.event.IN_TRANSIT"));
        keeper.field("shipping.column.event").selectOption("DELIVERED");
        keeper.follow(keeper.button("orders.list.search"));
        assertThat(keeper.heading("shipping.logistics.nomatch.title")).isVisible();
        keeper.inspect("logistics-nomatch");
    }

    private static List<String> columns(Visitor keeper) {
        return keeper.page().locator("form .badge").allInnerTexts().subList(0, 3);
    }

    private static void upload(Visitor keeper, String text) {
        keeper.field("shipping.upload.file")
                .setInputFiles(new FilePayload("numbers.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        keeper.button("shipping.upload.check").click();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_taken_says_why(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/ship-upload");
        upload(seller, "a,b,c\n1,2,3\n");
        assertThat(seller.alert()).isVisible();
        seller.inspect("ship-upload-refused");
        upload(seller, "");
        assertThat(seller.alert()).hasText(seller.say("shipping.upload.empty"));

        seller.follow(seller.link("portal.nav.logistics"));
        assertThat(seller.rows()).hasCount(50);
        seller.inspect("logistics");
        Locator first = seller.rows().first();
        String parcel = first.locator("th").innerText();
        seller.follow(seller.link("orders.list.next"));
        assertThat(seller.rows().first().locator("th")).not().hasText(parcel);
    }
}
