package org.sellerport.exports;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.MailAddressInvalid;
import org.sellerport.exports.api.TemplateNameInvalid;
import org.sellerport.exports.api.TemplateNameTaken;
import org.sellerport.exports.api.TemplateUnknown;
import org.sellerport.exports.api.Timing;
import org.sellerport.exports.api.TooManyTemplates;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.MailOff;
import org.sellerport.messages.api.Mailroom;
import org.sellerport.sellers.api.Sellers;

/** Keeps what sellers export again and again. */
@Stateless
@Local(ExportTemplates.class)
public class ExportTemplateDesk implements ExportTemplates {

    private static final long NONE = 0;

    @Inject
    private Clock clock;

    @Inject
    private Sellers sellers;

    @Inject
    private Mailroom mailroom;

    @Inject
    private TemplateStore templates;

    @Inject
    private ScheduleStore schedules;

    @Override
    public List<ExportTemplate> list(SellerId seller) {
        return templates.list(seller);
    }

    @Override
    public ExportTemplate find(SellerId seller, long id) {
        return templates.find(seller, id).orElseThrow(() -> new TemplateUnknown(id));
    }

    @Override
    public ExportTemplate add(SellerId seller, String name, ExportContent content, String by) {
        templates.lock(seller);
        String free = free(seller, name, NONE);
        if (templates.list(seller).size() >= MOST) {
            throw new TooManyTemplates();
        }
        return find(seller, templates.add(seller, free, content, by, clock.instant()));
    }

    @Override
    public ExportTemplate change(SellerId seller, long id, String name, ExportContent content, String by) {
        templates.lock(seller);
        ExportTemplate kept = find(seller, id);
        templates.change(seller, kept.id(), free(seller, name, id), content, by, clock.instant());
        return find(seller, id);
    }

    /** The name as it is kept, if it can be and no other template has it. */
    private String free(SellerId seller, String name, long except) {
        String line = name == null ? "" : name.strip();
        if (line.isEmpty()
                || line.length() > ExportTemplate.LONGEST_NAME
                || line.chars().anyMatch(Character::isISOControl)) {
            throw new TemplateNameInvalid();
        }
        if (templates.isTaken(seller, line, except)) {
            throw new TemplateNameTaken(line);
        }
        return line;
    }

    @Override
    public void remove(SellerId seller, long id) {
        if (!templates.remove(seller, id)) {
            throw new TemplateUnknown(id);
        }
    }

    @Override
    public ExportTemplate schedule(SellerId seller, long id, Timing timing, Optional<String> mail, String by) {
        ExportTemplate kept = find(seller, id);
        mail.ifPresent(this::check);
        Instant due = timing.next(clock.instant(), sellers.seller(seller).zone());
        schedules.set(kept, timing, mail, by, due);
        return find(seller, id);
    }

    private void check(String address) {
        if (!mailroom.isAddress(address)) {
            throw new MailAddressInvalid(address);
        }
        if (!mailroom.isOpen()) {
            throw new MailOff();
        }
    }

    @Override
    public ExportTemplate unschedule(SellerId seller, long id) {
        ExportTemplate kept = find(seller, id);
        schedules.drop(kept);
        return find(seller, id);
    }

    @Override
    public List<ExportTemplate> scheduled(int most) {
        return templates.scheduled(most);
    }

    @Override
    public boolean isMailOn() {
        return mailroom.isOpen();
    }
}
