/** Messages with buyers, reminders to pay and their texts: the pages and the REST resources. */
package org.sellerport.web.messages;
