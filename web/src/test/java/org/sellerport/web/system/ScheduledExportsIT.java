package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportLanguage;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.ScheduledExports;
import org.sellerport.exports.api.Timing;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Schedules inside the server, whose own timer takes them too: each due hour once, however many look. */
@ExtendWith(ArquillianExtension.class)
class ScheduledExportsIT {

    private static final int NODES = 4;
    private static final int SELLERS = 5;

    @Inject
    private Shop shop;

    @Inject
    private ExportTemplates templates;

    @Inject
    private ScheduledExports scheduled;

    @Inject
    private Sql sql;

    @Resource
    private ManagedThreadFactory threads;

    @Test
    void several_nodes_take_each_due_hour_exactly_once() {
        List<SellerId> sellers = new ArrayList<>();
        for (int i = 0; i < SELLERS; i++) {
            SellerId seller = shop.open();
            sellers.add(seller);
            scheduled(seller, "first");
            scheduled(seller, "second");
        }
        sellers.forEach(seller -> sql.update(
                "update exports.schedule set due_at = due_at - interval '7 days', try_at = due_at - interval '7 days'"
                        + " where seller_id = ?",
                seller.value()));

        Callable<Long> node = scheduled::workOff;
        List<Long> taken = Race.of(threads, Collections.nCopies(NODES, node));

        assertTrue(taken.stream().mapToLong(Long::longValue).sum() <= 2L * SELLERS, taken::toString);
        for (SellerId seller : sellers) {
            for (ExportTemplate template : templates.list(seller)) {
                assertTrue(
                        template.schedule().orElseThrow().lastExport().isPresent(),
                        "its own timer, or one of the nodes");
            }
            assertEquals(
                    2L,
                    sql.first(
                                    "select count(*) as n from exports.export where seller_id = ?",
                                    row -> row.getLong("n"),
                                    seller.value())
                            .orElseThrow());
        }
    }

    /** Two contents that differ, or the second would be the first. */
    private void scheduled(SellerId seller, String name) {
        ExportContent content = ExportContent.usual(name.equals("first") ? ExportLanguage.EN : ExportLanguage.ZH);
        ExportTemplate template = templates.add(seller, name, content, "test");
        templates.schedule(seller, template.id(), new Timing(Timing.Rhythm.WEEKLY, 1, 6, 1), Optional.empty(), "test");
    }
}
