package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's simulated people in dispute: they use the same doors as everybody, and nobody lets a clock run out. */
@OwnProduct
class DemoDisputesIT {

    private static final int MOST_LEAPS = 8;
    private static final Set<String> ENDS_OF_THEIRS = Set.of("AGREED", "RULED", "RETURNED");

    /** Disputes that ended, by how. */
    private static final String ENDS = "select distinct outcome from disputes.dispute where outcome is not null";

    private static final String ACTORS = """
            select distinct who from disputes.dispute_event where who like 'simulated%' order by who""";

    /** Whether each order says of its dispute what the dispute says, and has given back what its refunds are. */
    private static final String DISAGREEING = """
            select o.order_no::text from orders.orders o left join disputes.dispute d using (seller_id, order_no)
             where not o.dormant
               and ((o.dispute_status = 'OPEN') <> (d.state is not null and d.state <> 'ENDED')
                or o.refunded <> (select coalesce(sum(r.amount), 0) from disputes.refund r
                                   where r.seller_id = o.seller_id and r.order_no = o.order_no))""";

    @TempDir
    private static Path folder;

    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    void buyers_complain_alone_and_with_staff_every_dispute_comes_to_an_end_by_what_people_do() throws Exception {
        onStage(true, false);
        leap("P1D");
        assertEquals(List.of("simulated buyer"), texts(ACTORS));
        assertEquals(List.of(), texts(DISAGREEING));

        onStage(true, true);
        int leaps = 0;
        while (leaps < MOST_LEAPS && !texts(ENDS).containsAll(ENDS_OF_THEIRS)) {
            leap("P3D");
            leaps++;
        }

        assertEquals(ENDS_OF_THEIRS, Set.copyOf(texts(ENDS)));
        assertEquals(List.of("simulated buyer", "simulated operator", "simulated staff"), texts(ACTORS));
        assertEquals(List.of(), texts(DISAGREEING));
    }

    private static void onStage(boolean buyers, boolean staff) throws Exception {
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("update accounts.simulation set buyers = " + buyers + ", staff = " + staff);
        }
    }

    private static void leap(String far) throws Exception {
        HttpResponse<String> moved =
                ApiClient.operatorOf(product).postJson("/api/v1/demo/clock", "{\"advance\":\"" + far + "\"}");
        assertEquals(200, moved.statusCode(), moved::body);
    }

    private static List<String> texts(String query) throws Exception {
        try (Connection owner = product.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
