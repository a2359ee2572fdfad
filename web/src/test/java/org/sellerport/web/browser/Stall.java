package org.sellerport.web.browser;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.sellerport.web.system.ApiClient;
import org.sellerport.web.system.Daylight;

/** A shop that a test opens for itself: empty at first, and without any order that the test does not know. */
final class Stall {

    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final String NEIGHBOUR = "newleaf";

    private final Portal portal;
    private final Tongue tongue;
    private final String id;
    private final ApiClient seller;

    private Stall(Portal portal, Tongue tongue, String id, ApiClient seller) {
        this.portal = portal;
        this.tongue = tongue;
        this.id = id;
        this.seller = seller;
    }

    /** The seller and his key come through the API; his log-in, which has no door, has the neighbour's password. */
    static Stall open(Portal portal, Tongue tongue) throws Exception {
        String id = "stall" + OPENED.incrementAndGet();
        String language = tongue == Tongue.CHINESE ? "zh" : "en";
        String zone = tongue.zone().getId();
        ApiClient operator = portal.api("operator");
        Purchase.done(operator.postJson("/api/v1/sellers", """
                {"id":"%s","name":"Tea & Cups 茶叶铺","zone":"%s","language":"%s"}""".formatted(id, zone, language)));
        String key = Purchase.done(operator.postJson("/api/v1/sellers/" + id + "/keys", "{}"))
                .getString("key");
        portal.change("""
                insert into accounts.user_account (id, login, password_hash, role, seller_id, language, zone, created_at)
                select nextval('accounts.account_sequence'), ?, password_hash, role, ?, ?, ?, created_at
                  from accounts.user_account where login = ?""", id, id, language, zone, NEIGHBOUR);
        return new Stall(portal, tongue, id, operator.with(key));
    }

    String id() {
        return id;
    }

    /** Calls the API with the shop's own key. */
    ApiClient api() {
        return seller;
    }

    /** Whoever runs the shop, before his first page. */
    Visitor keeper() throws IOException {
        return portal.member(id, portal.password(NEIGHBOUR), tongue);
    }

    /** Two packets of tea and a cup, for USD 27.00 with the freight, ordered from where it is day. */
    Purchase order() throws Exception {
        String day = Daylight.country(portal.now());
        return Purchase.of(portal, this, day, day);
    }

    /** The same, ordered from where people sleep. */
    Purchase orderByNight() throws Exception {
        String night = Daylight.night(portal.now());
        return Purchase.of(portal, this, night, night);
    }

    /** The same, by a buyer who lives elsewhere than where the goods go: a rule objects. */
    Purchase oddOrder() throws Exception {
        return Purchase.of(portal, this, "DE", "BR");
    }
}
