// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queue_column_keeper.h"

#include "ui/formats.h"
#include "ui/models/call_list_model.h"
#include "ui/models/callback_words.h"
#include "ui/panels/call_table.h"
#include "ui/panels/queue_column_layout.h"
#include "ui/panels/queue_header.h"
#include "ui/wording.h"

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int saveAfterMs = 500;
constexpr QLatin1StringView columnsKey{"queue/columns"};

} // namespace

QueueColumnKeeper::QueueColumnKeeper(CallTable& table, QueueHeader& header, Preferences& preferences)
    : m_table{table}
    , m_header{header}
    , m_preferences{preferences}
{
    m_later.setSingleShot(true);
    fit();
    applyColumnLayout(header, preferences.value(QString{columnsKey}).toString());
    showFor(m_list);
    connect(&header, &QueueHeader::columnsArranged, this, [this] { m_later.start(saveAfterMs); });
    connect(&header, &QueueHeader::columnsResetWanted, this, &QueueColumnKeeper::reset);
    connect(&m_later, &QTimer::timeout, this, &QueueColumnKeeper::save);
}

QueueColumnKeeper::~QueueColumnKeeper()
{
    if (m_later.isActive())
        save();
}

// Wide enough for what usually stands there, in the language and the font of now.
void QueueColumnKeeper::fit()
{
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.setSectionHidden(column, false);
        m_header.moveSection(m_header.visualIndex(column), column);
    }
    const Instant due = fromEpochMs(0);
    m_table.fitColumns({u"xxxxP1"_s, CallbackWords::stage({.attempts = {{}}}, {}),
        u"xx"_s + Formats::due(due, due + 1h + 59min), Formats::duration(59min), u"Geneviève Tremblay"_s,
        u"1 800 567-1234"_s, Wording::zone(u"ouest_island"_s), Wording::service(u"camera_inspection"_s),
        u"2 · "_s + Wording::of(CallbackOutcome::NoAnswer), Wording::of(FollowUp::InProgress),
        u"Geneviève B."_s, u"2026-11-22 15:04"_s, u"1:02:03"_s, u"de 3 à 5 jours ouvrables"_s,
        CallbackWords::weekdays(everyWeekday - 1)});
    showFor(m_list);
}

void QueueColumnKeeper::showFor(QueueList list)
{
    m_list = list;
    const bool waiting = list == QueueList::Waiting;
    m_header.setSectionHidden(CallListModel::Window, !waiting);
    m_header.setSectionHidden(CallListModel::WishedDays, !waiting);
}

void QueueColumnKeeper::reset()
{
    m_later.stop();
    m_preferences.set(QString{columnsKey}, {});
    fit();
}

void QueueColumnKeeper::save()
{
    m_later.stop();
    m_preferences.set(QString{columnsKey}, columnLayoutOf(m_header));
}

} // namespace dispatch
