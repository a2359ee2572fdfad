package org.sellerport.messages;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.MessageTemplates;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.platform.Sql;

@Stateless
@Local(MessageTemplates.class)
public class TemplateDesk implements MessageTemplates {

    @Inject
    private Sql sql;

    @Inject
    private TemplateStore store;

    @Override
    public List<MessageTemplate> templates(SellerId seller, String language) {
        return store.list(seller, language);
    }

    @Override
    public void write(SellerId seller, MessageTemplate wanted) {
        Wording.check(wanted);
        store.template(seller, wanted.purpose(), wanted.channel(), wanted.language());
        sql.update(
                """
                insert into orders.seller_template (seller_id, purpose, channel, language, subject, body)
                values (?, ?, ?, ?, ?, ?)
                on conflict (seller_id, purpose, channel, language) do update
                   set subject = excluded.subject, body = excluded.body""",
                seller.value(),
                wanted.purpose(),
                wanted.channel(),
                wanted.language(),
                wanted.subject(),
                wanted.body());
    }

    @Override
    public void reset(SellerId seller, MessageTemplate.Purpose purpose, ReminderChannel channel, String language) {
        sql.update(
                "delete from orders.seller_template where seller_id = ? and purpose = ? and channel = ? and language = ?",
                seller.value(),
                purpose,
                channel,
                language);
    }
}
