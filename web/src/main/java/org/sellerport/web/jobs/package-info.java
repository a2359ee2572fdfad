/** Long work for the operator: every run of every job, its executions and steps, and what can be done about them. */
package org.sellerport.web.jobs;
