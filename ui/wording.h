// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/call.h"
#include "core/link/call_view.h"

#include <QCoreApplication>

namespace dispatch {

struct CompanyFault;
struct CompanyTrouble;
struct QuotedWords;

//! Words for people: the only place where values of the program become sentences.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Wording)

public:
    [[nodiscard]] static QString of(LineState state);
    [[nodiscard]] static QString of(Outcome outcome);
    [[nodiscard]] static QString of(FollowUp followUp);
    [[nodiscard]] static QString of(Speaker speaker);
    [[nodiscard]] static QString of(AlarmStage stage); //!< "Nouvelle", "Acquittée"…: of an alarm
    [[nodiscard]] static QString of(AlertChannel channel); //!< "par texto"…
    [[nodiscard]] static QString of(CallbackOutcome outcome); //!< "Parlé – rendez-vous"…
    [[nodiscard]] static QString of(CustomerField field); //!< "Adresse"…
    [[nodiscard]] static QString of(Priority priority); //!< "Urgence", "Municipal"…
    [[nodiscard]] static QString code(Priority priority); //!< "P1"…
    [[nodiscard]] static QString codeAndName(Priority priority); //!< "P1 Urgence"

    //! How the call stands: the line's state while it lives, the outcome once it has ended.
    [[nodiscard]] static QString stateOf(const Call& call);
    //! Who it is, as far as known: name, else number, else "Numéro masqué".
    [[nodiscard]] static QString callerOf(const Call& call);
    //! What set the priority: what was recognised and in which words, or who claims it. The middle of a
    //! sentence.
    [[nodiscard]] static QString reasonOf(const PriorityReason& reason);
    //! The same of a call: who chose the priority and why, when a person did.
    [[nodiscard]] static QString reasonOf(const Call& call);
    //! The same without the words that were recognised; may be empty.
    [[nodiscard]] static QString causeOf(const Call& call);
    //! Whether a machine claims the priority, in place of words that the rules recognised.
    [[nodiscard]] static bool isClaim(const PriorityReason& reason);
    //! Words that set a priority and that the caller does not say in the transcript, and whose they are.
    [[nodiscard]] static QString sourceOf(const QuotedWords& quoted);
    //! "P1 choisi par Julie : eau active; selon l’assistant P3"; empty when no person chose.
    [[nodiscard]] static QString chosenBy(const Call& call);
    //! "Pris par Julie à 15 h 04"; empty while nobody has the call.
    [[nodiscard]] static QString takenBy(const Call& call);
    //! What is to be done, and who said so when a person did.
    [[nodiscard]] static QString followUpOf(const Call& call);
    //! "dans 12 min", "en retard de 8 min": whole minutes, then hours, then days.
    [[nodiscard]] static QString dueIn(Instant due, Instant now);
    //! A service by its key; a key that we do not know with blanks in place of underscores. Empty stays
    //! empty.
    [[nodiscard]] static QString service(const QString& key);
    //! The same, and whether it was refused, or passed on to a partner.
    [[nodiscard]] static QString serviceOf(const Call& call);
    //! The services that service() knows.
    [[nodiscard]] static QStringList serviceKeys();
    //! A zone by its key, "hors_zone" included; unknown ones as service() does. Empty stays empty.
    [[nodiscard]] static QString zone(const QString& key);
    //! Who is told, by the key of the role: "propriétaire"; a key that we do not know as service() does.
    [[nodiscard]] static QString role(const QString& key);
    //! The words of a caller in the quotation marks of the language.
    [[nodiscard]] static QString quoted(const QString& words);
    //! How it stands with a text, in one of the contract's words: "non configuré", "en file"…; a word that we
    //! do not know with blanks in place of underscores.
    [[nodiscard]] static QString textState(const QString& state);
    //! "à 15 h 04", on another day than \a day "le 2026-11-23 à 15 h 04".
    [[nodiscard]] static QString moment(Instant at, Instant day);
    //! "jusqu’à 15 h 04", on another day than \a day "jusqu’au 2026-11-23 à 15 h 04".
    [[nodiscard]] static QString until(Instant at, Instant day);
    //! The price that the caller was told, before taxes; empty when none was.
    [[nodiscard]] static QString priceOf(const Call& call);
    //! VAPI's ended reason in words; "motif : xyz" for one that we do not know. Empty stays empty.
    [[nodiscard]] static QString endedReason(const QString& reason);
    [[nodiscard]] static QString tool(const QString& name);
    [[nodiscard]] static QString author(const QString& who);
    //! One line of a call's history.
    [[nodiscard]] static QString history(const HistoryEntry& entry);
    //! A row of a list as a screen reader says it.
    [[nodiscard]] static QString sentence(const Call& call);

    //! What is wrong, and what to do: two sentences. A Conflict tells who has the call, or that nobody has.
    [[nodiscard]] static QString of(const Error& error);

    //! What a person typed is nothing that \a field can hold: what is wrong, and what to write.
    [[nodiscard]] static QString unreadable(CustomerField field);

    //! Where \a file is wrong, what about it, and what to do.
    [[nodiscard]] static QString of(const CompanyFault& fault, const QString& file);
    //! The same, and what is in force instead.
    [[nodiscard]] static QString of(const CompanyTrouble& trouble);

    //! Text from outside for a tool tip: never taken for HTML.
    [[nodiscard]] static QString toolTip(const QString& text);

private:
    [[nodiscard]] static QString conflict(const Error& error);
    //! What a person did, in the history; empty when it is something else.
    [[nodiscard]] static QString done(const HistoryEntry& entry);
    [[nodiscard]] static QString assigned(const HistoryEntry& entry);
    [[nodiscard]] static QString chosen(const HistoryEntry& entry);
    [[nodiscard]] static QString marked(const HistoryEntry& entry);
    //! What happened to the alarm of a call; empty when it is something else.
    [[nodiscard]] static QString alarmed(const HistoryEntry& entry);
    [[nodiscard]] static QString shelved(const HistoryEntry& entry);
    [[nodiscard]] static QString told(const HistoryEntry& entry);
    //! A callback, or what a person wrote on the sheet; empty when it is something else.
    [[nodiscard]] static QString worked(const HistoryEntry& entry);
    [[nodiscard]] static QString calledBack(const HistoryEntry& entry);
    [[nodiscard]] static QString corrected(const HistoryEntry& entry);
    //! What was decided about a call, one part of a sentence each.
    [[nodiscard]] static QStringList decisions(const Call& call);
};

} // namespace dispatch
