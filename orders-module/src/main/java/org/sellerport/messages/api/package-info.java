/** What other features may know of messages, payment reminders and requests for another reason to cancel. */
package org.sellerport.messages.api;
