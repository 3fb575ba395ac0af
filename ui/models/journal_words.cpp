// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_words.h"

#include "ui/word_table.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actions{
    Named{"status"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Ligne")},
    Named{"transcript"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Paroles")},
    Named{"speech"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Paroles")},
    Named{"tool"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Outil")},
    Named{"report"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Rapport")},
    Named{"removed"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Effacement")},
    Named{"note"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Note")},
    Named{"assigned"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Responsable")},
    Named{"priority"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Urgence")},
    Named{"follow-up"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Suivi")},
    Named{"merged"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Fusion")},
    Named{"acknowledged"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Alarme")},
    Named{"shelved"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Alarme")},
    Named{"escalated"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Avis")},
    Named{"silenced"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Son")},
    Named{"callback-started"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Rappel")},
    Named{"callback-ended"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Rappel")},
    Named{"corrected"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Correction")},
    Named{"entered"_L1, QT_TRANSLATE_NOOP("dispatch::JournalModel", "Saisie")},
};

} // namespace

const char* journalWord(const QString& kind)
{
    return wordsIn(actions, kind);
}

} // namespace dispatch
