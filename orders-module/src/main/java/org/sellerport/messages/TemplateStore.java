package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.TemplateInvalid;
import org.sellerport.platform.Sql;

/** Finds the text for a purpose: the seller's own, else what he was given to begin with. */
@ApplicationScoped
class TemplateStore {

    private static final String FIND = """
            select t.purpose, t.channel, t.language, s.body is not null as own,
                   case when s.body is null then t.subject else s.subject end as subject,
                   coalesce(s.body, t.body) as body
              from orders.template t
              left join orders.seller_template s on s.seller_id = ? and s.purpose = t.purpose
                   and s.channel = t.channel and s.language = t.language""";

    @Inject
    private Sql sql;

    /** All of them in one language, or in all for null. */
    List<MessageTemplate> list(SellerId seller, String language) {
        return sql.list(
                FIND + " where ?::text is null or t.language = ? order by t.language, t.purpose, t.channel",
                TemplateStore::template,
                seller.value(),
                language,
                language);
    }

    /** The text for a purpose; the language has to be one there is. */
    MessageTemplate template(
            SellerId seller, MessageTemplate.Purpose purpose, ReminderChannel channel, String language) {
        return sql.first(
                        FIND + " where t.purpose = ? and t.channel = ? and t.language = ?",
                        TemplateStore::template,
                        seller.value(),
                        purpose,
                        channel,
                        language)
                .orElseThrow(() -> new TemplateInvalid(purpose + " " + channel + " " + language));
    }

    /** The language to write to somebody in: his own if there are texts in it, else his country's. */
    static String language(String own, Country country) {
        String spoken = own == null ? "" : Locale.forLanguageTag(own).getLanguage();
        return MessageTemplate.LANGUAGES.contains(spoken) ? spoken : country.language();
    }

    private static MessageTemplate template(ResultSet row) throws SQLException {
        return new MessageTemplate(
                MessageTemplate.Purpose.valueOf(row.getString("purpose")),
                ReminderChannel.valueOf(row.getString("channel")),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("own"));
    }
}
