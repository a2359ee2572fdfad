package org.sellerport.messages.api;

import java.util.List;
import org.sellerport.kernel.SellerId;

/** The texts that reminders and requests are written with; each seller may have his own. */
public interface MessageTemplates {

    /** A seller's texts in one language, or in all for null. */
    List<MessageTemplate> templates(SellerId seller, String language);

    /**
     * Makes a text the seller's own.
     *
     * @throws TemplateInvalid if there is no such text, a placeholder is unknown, or it is empty or too long
     */
    void write(SellerId seller, MessageTemplate template);

    /** Goes back to what the seller was given to begin with. */
    void reset(SellerId seller, MessageTemplate.Purpose purpose, ReminderChannel channel, String language);
}
