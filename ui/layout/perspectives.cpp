// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/perspectives.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// At 1366 pixels the list keeps 60 % of the width in each of them, at 768 pixels the bands above and below it
// have about 150.
constexpr PerspectivePlan dayPlan{.key = "day"_L1,
    .groups{DockGroup{.area = Qt::TopDockWidgetArea,
                .tabs{"dockLive"_L1, "dockHealth"_L1},
                .front = "dockLive"_L1,
                .percent = 19},
        DockGroup{.area = Qt::RightDockWidgetArea,
            .tabs{"dockSheet"_L1, "dockCallback"_L1},
            .front = "dockSheet"_L1,
            .percent = 30},
        DockGroup{.area = Qt::BottomDockWidgetArea,
            .tabs{"dockSms"_L1, "dockLog"_L1, "dockDay"_L1},
            .front = "dockDay"_L1,
            .percent = 19}}};
constexpr PerspectivePlan dutyPlan{.key = "duty"_L1,
    .groups{DockGroup{.area = Qt::RightDockWidgetArea,
        .tabs{"dockSheet"_L1, "dockCallback"_L1},
        .front = "dockSheet"_L1,
        .percent = 34}},
    .textStep = 2};
constexpr PerspectivePlan wallPlan{.key = "wall"_L1,
    .groups{DockGroup{.area = Qt::TopDockWidgetArea,
                .tabs{"dockLive"_L1, "dockHealth"_L1},
                .front = "dockLive"_L1,
                .percent = 32},
        DockGroup{
            .area = Qt::BottomDockWidgetArea, .tabs{"dockDay"_L1}, .front = "dockDay"_L1, .percent = 24}}};
constexpr PerspectivePlan reviewPlan{.key = "review"_L1,
    .groups{DockGroup{.area = Qt::RightDockWidgetArea,
                .tabs{"dockSheet"_L1, "dockCallback"_L1},
                .front = "dockSheet"_L1,
                .percent = 38},
        DockGroup{.area = Qt::BottomDockWidgetArea,
            .tabs{"dockLog"_L1, "dockDay"_L1},
            .front = "dockLog"_L1,
            .percent = 30}},
    .opensTranscript = true};

} // namespace

const PerspectivePlan& planOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Day:
        return dayPlan;
    case Perspective::Duty:
        return dutyPlan;
    case Perspective::Wall:
        return wallPlan;
    case Perspective::Review:
        return reviewPlan;
    }
    Q_UNREACHABLE();
}

std::optional<Perspective> perspectiveOf(QStringView key)
{
    const auto found = std::ranges::find_if(
        allPerspectives, [key](Perspective perspective) { return planOf(perspective).key == key; });
    return found == allPerspectives.end() ? std::nullopt : std::optional{*found};
}

QString PerspectiveWords::title(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Day:
        return tr("Jour", "perspective");
    case Perspective::Duty:
        return tr("Garde", "perspective");
    case Perspective::Wall:
        return tr("Mur", "perspective");
    case Perspective::Review:
        return tr("Révision", "perspective");
    }
    Q_UNREACHABLE();
}

QString PerspectiveWords::hint(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Day:
        return tr("Tout à la fois : appels en cours, liste, fiche, journal et journée.");
    case Perspective::Duty:
        return tr("La liste et la fiche seulement, en plus grands caractères.");
    case Perspective::Wall:
        return tr("Pour un écran que l’on regarde de loin : appels en cours, liste et journée.");
    case Perspective::Review:
        return tr("Pour relire : la liste, la transcription et le journal.");
    }
    Q_UNREACHABLE();
}

} // namespace dispatch
