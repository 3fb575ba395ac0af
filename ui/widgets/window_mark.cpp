// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_mark.h"

#include "ui/formats.h"
#include "ui/widgets/icons.h"

#include <QWidget>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

WindowMark::WindowMark(QWidget& window, const OpenCounts& counts, bool demo, QObject* parent)
    : QObject{parent}
    , m_window{window}
    , m_counts{counts}
    , m_demo{demo}
{
    connect(&m_counts, &OpenCounts::changed, this, &WindowMark::refresh);
    refresh();
}

QString WindowMark::title(const std::optional<OpenFigures>& figures, bool demo)
{
    const QString name = tr("Drain Fortin — Répartition");
    const QString plain = demo ? tr("DÉMO — %1").arg(name) : name;
    if (!figures || figures->open == 0)
        return plain;
    const QString open = Formats::count(figures->open);
    const QString waits = figures->urgent == 0 ? tr("%1 à rappeler", "number of calls").arg(open)
                                               : tr("%1 à rappeler (%2 P1)", "number of calls, number of P1")
                                                     .arg(open, Formats::count(figures->urgent));
    return tr("%1 — %2", "what waits, name of the program").arg(waits, plain);
}

QString WindowMark::sentence(const std::optional<OpenFigures>& figures)
{
    if (!figures)
        return tr("Nombre d’appels à rappeler inconnu");
    if (figures->open == 0)
        return tr("Aucun appel à rappeler");
    const QString waits
        = tr("%1 à rappeler, dont %2 P1").arg(Formats::count(figures->open), Formats::count(figures->urgent));
    if (figures->pressing == 0)
        return waits;
    return waits + '\n'_L1 + tr("P1 et P2 nouveaux ou en retard : %1").arg(Formats::count(figures->pressing));
}

void WindowMark::refresh()
{
    const auto& figures = m_counts.figures();
    m_window.setWindowTitle(title(figures, m_demo));
    const qint64 number = figures ? figures->pressing : 0;
    if (std::exchange(m_number, number) != number)
        m_window.setWindowIcon(appIcon(number));
}

} // namespace dispatch
