/** Working days: the platform's own calendar, which an operator edits. */
package org.sellerport.platform.calendar;
